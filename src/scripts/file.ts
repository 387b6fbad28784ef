/**
 * Fetches a file of the site.
 * @throws where it cannot be had
 */
export async function loaded(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

/** Hands a text to the browser to be saved as a file. */
export function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has begun once the browser is idle again.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
