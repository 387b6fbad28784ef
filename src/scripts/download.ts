/**
 * Fetches a file of the site.
 * @throws Error if the host does not answer with it
 */
export async function fetchFile(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

/** Hands a text to the browser to be saved as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has begun once the browser is idle again.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
