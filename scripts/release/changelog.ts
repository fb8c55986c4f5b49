const UNRELEASED = '## Unreleased\n';

/** The changelog with what was unreleased under a heading of its own; null where nothing was. `day` is YYYY-MM-DD. */
export function withRelease(changelog: string, version: string, day: string): string | null {
  const [before, after] = changelog.split(UNRELEASED);
  const news = after?.split('\n## ')[0]?.trim();
  if (before === undefined || !news) return null;
  return `${before}${UNRELEASED}\n## ${version} (${day})\n${after}`;
}

/** Whether `version` is above every release that the changelog tells of. Versions are three numbers. */
export function isNewer(version: string, changelog: string): boolean {
  const releases = [...changelog.matchAll(/^## (\d+\.\d+\.\d+)/gm)].map(([, number]) => number!);
  return releases.every((release) => compare(version, release) > 0);
}

function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const at = left!.findIndex((number, i) => number !== right![i]);
  return at < 0 ? 0 : left![at]! - right![at]!;
}
