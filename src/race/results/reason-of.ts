import { join, type Text, type Why } from "../../reason/index.js";
import { semicolon } from "../wording.js";

/** A tree of reasons in one line: the leaves that made a condition what it is. */
export function reasonOf(why: Why): Text {
  const { verdict } = why.values;
  const alike = why.because.filter((each) => each.values["verdict"] === verdict);
  switch (why.code) {
    case "all":
    case "any":
    case "count":
      return alike.length > 0 ? join(alike.map(reasonOf), semicolon) : why.says;
    case "not":
    case "if":
      return join(why.because.map(reasonOf), semicolon);
    default:
      return why.says;
  }
}
