/**
 * Makes a function that reads and compiles a definition do it once for an input that is frozen throughout, as a parsed
 * definition is: what cannot change need not be read again.
 */
export function compileOnce<Compiled>(compile: (input: unknown) => Compiled): (input: unknown) => Compiled {
  const known = new WeakMap<object, Compiled>();
  return (input) => {
    if (typeof input !== "object" || input === null) return compile(input);
    const before = known.get(input);
    if (before !== undefined) return before;
    const compiled = compile(input);
    if (isFrozenThroughout(input)) known.set(input, compiled);
    return compiled;
  };
}

function isFrozenThroughout(input: object): boolean {
  const rest: unknown[] = [input];
  for (let part = rest.pop(); part !== undefined; part = rest.pop()) {
    if (typeof part !== "object" || part === null) continue;
    if (!Object.isFrozen(part)) return false;
    rest.push(...Object.values(part));
  }
  return true;
}
