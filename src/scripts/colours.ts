/**
 * The switch between the colours of the system, light and dark ones. The choice is all that the site stores. Before the first
 * paint `first-paint.ts` has set it.
 */
const key = 'colours';
const { dataset } = document.documentElement;
const choices = document.querySelectorAll<HTMLInputElement>(`[name=${key}]`);

function apply(chosen: string): void {
  if (chosen) dataset['colours'] = chosen;
  else delete dataset['colours'];
  for (const choice of choices) choice.checked = choice.value === chosen;
}

for (const choice of choices)
  choice.addEventListener('change', () => {
    apply(choice.value);
    try {
      if (choice.value) localStorage.setItem(key, choice.value);
      else localStorage.removeItem(key);
    } catch {
      // Storage is forbidden: the choice holds for this page.
    }
  });

// Other windows follow.
addEventListener('storage', ({ key: changed, newValue }) => {
  if (changed === key || changed === null) apply(newValue ?? '');
});

apply(dataset['colours'] ?? '');

export {};
