/**
 * Hands a text to the player as a file. A data: address needs no clearing up afterwards, which no event tells the time
 * for; saves and reports are far below the size that browsers take in one.
 */
export function download(name: string, content: string): void {
  const link = document.createElement('a');
  link.href = `data:application/json;charset=utf-8,${encodeURIComponent(content)}`;
  link.download = name;
  link.click();
}
