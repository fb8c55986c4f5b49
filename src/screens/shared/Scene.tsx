/** A drawing made in script, shown for the eye alone: whatever it says stands beside it in words. */
export function Scene({ svg, class: name }: { svg: string; class: string }) {
  return <span class={name} aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />;
}
