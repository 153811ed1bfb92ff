/** One operator's command. Its module is loaded only when it is called, so that none drags in what another needs. */
export interface CliCommand {
  /** The word typed after `npm run cli --`. */
  name: string
  /** One line for `--help`. */
  summary: string
  /** Answers the exit code: 0 done, 1 found a fault in what it was given, 2 was called wrongly. */
  run(argv: string[]): Promise<number>
}
