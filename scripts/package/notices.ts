import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** What Vite says of the packages in a bundle. */
const licenses = z.array(z.object({ name: z.string(), version: z.string(), identifier: z.string(), text: z.string() }));

/** The licences and notices of the packages bundled into ours, each text once. `json` is the list that Vite wrote. */
export function noticesOf(json: string): string {
  const byText = new Map<string, string[]>();
  for (const { name, version, identifier, text } of licenses.parse(JSON.parse(json))) {
    const whole = `${identifier}\n\n${text.trim()}\n${noticeOf(name)}`;
    byText.set(whole, [...(byText.get(whole) ?? []), `${name} ${version}`]);
  }
  const parts = [...byText].map(([text, names]) => `## ${names.join(', ')}\n\n${text}`);
  return `# What is bundled here, and its licences\n\n${parts.join('\n')}`;
}

/** Licences such as Apache's ask that a package's NOTICE is passed on. */
function noticeOf(name: string): string {
  const file = `node_modules/${name}/NOTICE`;
  return existsSync(file) ? `\nNotice: ${readFileSync(file, 'utf8').trim()}\n` : '';
}
