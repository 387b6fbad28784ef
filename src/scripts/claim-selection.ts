/** Counts the selected and the shown claims; saves the shown as a file, and lists the works of the selected. */
import { counted } from '../wording/counted.ts';

function mount(register: HTMLElement, bar: HTMLElement): void {
  const rows = [...register.querySelectorAll<HTMLElement>('[data-items] > article')];
  const boxes = new Map(rows.map((row) => [row, row.querySelector<HTMLInputElement>('[type=checkbox]')]));
  const all = bar.querySelector<HTMLInputElement>('[data-select-shown]');
  const bibliography = bar.querySelector<HTMLButtonElement>('[data-bibliography]');
  const clear = bar.querySelector<HTMLButtonElement>('[data-clear]');
  const downloads = bar.querySelectorAll<HTMLButtonElement>('[data-download]');
  const status = bar.querySelector('output');
  const shown = (): HTMLElement[] => rows.filter(({ hidden }) => !hidden);
  const selected = (row: HTMLElement): boolean => boxes.get(row)?.checked ?? false;

  function count(): void {
    const visible = shown();
    const chosen = rows.filter(selected).length;
    if (bibliography) {
      bibliography.textContent = `Bibliography of ${counted(chosen, 'claim')}`;
      bibliography.disabled = chosen === 0;
    }
    if (clear) clear.disabled = chosen === 0;
    if (all) {
      all.checked = visible.length > 0 && visible.every(selected);
      all.indeterminate = !all.checked && visible.some(selected);
    }
    for (const button of downloads) button.disabled = visible.length === 0;
    if (status) status.value = '';
  }

  function select(chosen: HTMLElement[], checked: boolean): void {
    for (const row of chosen) {
      const box = boxes.get(row);
      if (box) box.checked = checked;
    }
    count();
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
    const works = rows.filter(selected).map(({ dataset }) => dataset['works']?.split(' ') ?? []);
    await showBibliography(works.map((ids) => ids.filter(Boolean)));
  }

  /** Reports what could not be loaded. */
  const report = (what: string) => () => {
    if (status) status.value = `The ${what} could not be loaded. Try again.`;
  };

  register.addEventListener('shown', count);
  register.addEventListener('change', ({ target }) => {
    if (target === all) select(shown(), all?.checked ?? false);
    else if (target instanceof HTMLInputElement && target.type === 'checkbox') count();
  });
  clear?.addEventListener('click', () => {
    select(rows, false);
    all?.focus();
  });
  bibliography?.addEventListener('click', () => void cite().catch(report('bibliography')));
  for (const button of downloads)
    button.addEventListener('click', () => void download(button).catch(report('claims')));
  // Going back to the page may restore ticked boxes.
  addEventListener('pageshow', count);
  count();
}

const register = document.querySelector<HTMLElement>('[data-register]');
const bar = register?.querySelector<HTMLElement>('[data-selection]');
if (register && bar) mount(register, bar);
export {};
