/**
 * What is asked for again while it is still being done is the same wish: a button pressed twice in a hurry. Both get the
 * one outcome, and it is done once. Asked for after that, it is done again.
 */
export function sameAtOnce<Input extends object, Outcome>(): (
  input: Input,
  send: (input: Input) => Promise<Outcome>,
) => Promise<Outcome> {
  const underWay = new Map<string, Promise<Outcome>>();
  return (input, send) => {
    const content = JSON.stringify(input);
    const former = underWay.get(content);
    if (former !== undefined) return former;
    const outcome = send(input).finally(() => underWay.delete(content));
    underWay.set(content, outcome);
    return outcome;
  };
}
