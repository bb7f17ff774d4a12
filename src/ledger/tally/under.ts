import { isSaimaError, SaimaError } from "../../reason/index.js";

/** Makes something of an option; what is wrong with it is told with its path. */
export function under<T>(path: string, make: () => T): T {
  try {
    return make();
  } catch (thrown) {
    if (!isSaimaError(thrown)) throw thrown;
    const at = (own: string) => (own === "" || own.startsWith("[") ? path + own : `${path}.${own}`);
    throw new SaimaError(thrown.problems.map((each) => ({ ...each, path: at(each.path) })));
  }
}
