/**
 * The text of a file of the search.
 * @throws Error if it cannot be loaded
 */
export async function fetchText(address: string, options?: RequestInit): Promise<string> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(address);
  return response.text();
}
