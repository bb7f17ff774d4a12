import { isSaimaError, problem, SaimaError } from "../reason/index.js";
import { functionWords } from "./words.js";

/** What a function of the host answers; one that throws or answers with something else is refused. */
export function answerOf<Argument, Answer>(
  host: (argument: Argument) => Answer,
  argument: Argument,
  isRight: (answer: Answer) => boolean,
  code: keyof typeof functionWords,
): Answer {
  try {
    const answer = host(argument);
    if (isRight(answer)) return answer;
  } catch (thrown) {
    if (isSaimaError(thrown)) throw thrown;
  }
  throw new SaimaError([problem(functionWords, code, [])]);
}
