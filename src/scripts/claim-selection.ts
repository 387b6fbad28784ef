/**
 * Counts the selected and the shown claims; saves the shown as a file, and lists the works of the selected. The selection is
 * kept while the tab is open, since the register may be in parts.
 */
import { counted } from '../wording/counted.ts';

/** Where the works of the selected claims are kept, by the ids of their rows. */
const key = 'claims';
const stored = (): Record<string, string> =>
  JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, string>;

function mount(register: HTMLElement, bar: HTMLElement): void {
  const chosen = new Map(Object.entries(stored()));
  let rows: HTMLElement[] = [];
  const boxOf = (row: HTMLElement) => row.querySelector<HTMLInputElement>('[type=checkbox]');
  const all = bar.querySelector<HTMLInputElement>('[data-select-shown]');
  const bibliography = bar.querySelector<HTMLButtonElement>('[data-bibliography]');
  const clear = bar.querySelector<HTMLButtonElement>('[data-clear]');
  const downloads = bar.querySelectorAll<HTMLButtonElement>('[data-download]');
  const status = bar.querySelector('output');
  const shown = (): HTMLElement[] => rows.filter(({ hidden }) => !hidden);
  const selected = ({ id }: HTMLElement): boolean => chosen.has(id);

  /** Ticks what is selected; the rows may have come since. */
  function restore(): void {
    rows = [...register.querySelectorAll<HTMLElement>('[data-items] > article')];
    for (const row of rows) {
      const box = boxOf(row);
      if (box) box.checked = selected(row);
    }
    count();
  }

  function count(): void {
    const visible = shown();
    if (bibliography) {
      bibliography.textContent = `Bibliography of ${counted(chosen.size, 'claim')}`;
      bibliography.disabled = chosen.size === 0;
    }
    if (clear) clear.disabled = chosen.size === 0;
    if (all) {
      all.checked = visible.length > 0 && visible.every(selected);
      all.indeterminate = !all.checked && visible.some(selected);
    }
    for (const button of downloads) button.disabled = visible.length === 0;
    if (status) status.value = '';
  }

  function select(those: HTMLElement[], checked: boolean): void {
    for (const row of those)
      if (checked) chosen.set(row.id, row.dataset['works'] ?? '');
      else chosen.delete(row.id);
    keep();
  }

  function keep(): void {
    sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(chosen)));
    restore();
  }

  async function download({ dataset: { download, file } }: HTMLButtonElement): Promise<void> {
    const choices = register.querySelectorAll<HTMLInputElement>('[data-choices] [name]:not([name=sort])');
    const { saveClaims } = await import('./claim-file.ts');
    const name = await saveClaims(
      file ?? '',
      download === 'csv' ? 'csv' : 'json',
      new Set(shown().map(({ id }) => id)),
      [...choices].map(({ value }) => value),
    );
    if (status) status.value = `Saved as ${name}`;
  }

  async function cite(): Promise<void> {
    const { showBibliography } = await import('./bibliography.ts');
    await showBibliography([...chosen.values()].map((works) => works.split(' ').filter(Boolean)));
  }

  /** Reports what could not be loaded. */
  const report = (what: string) => () => {
    if (status) status.value = `The ${what} could not be loaded. Try again.`;
  };

  register.addEventListener('shown', restore);
  register.addEventListener('change', ({ target }) => {
    if (target === all) select(shown(), all?.checked ?? false);
    else if (target instanceof HTMLInputElement && target.type === 'checkbox')
      select(
        rows.filter((row) => boxOf(row) === target),
        target.checked,
      );
  });
  clear?.addEventListener('click', () => {
    chosen.clear();
    keep();
    all?.focus();
  });
  bibliography?.addEventListener('click', () => void cite().catch(report('bibliography')));
  for (const button of downloads)
    button.addEventListener('click', () => void download(button).catch(report('claims')));
  // Going back to the page may restore ticked boxes.
  addEventListener('pageshow', () => {
    chosen.clear();
    for (const [id, works] of Object.entries(stored())) chosen.set(id, works);
    restore();
  });
  restore();
}

const register = document.querySelector<HTMLElement>('[data-register]');
const bar = register?.querySelector<HTMLElement>('[data-selection]');
if (register && bar) mount(register, bar);
export {};
