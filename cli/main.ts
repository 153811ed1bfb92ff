import { COMMANDS } from './commands'

/** Prints every command with its line, each from its own module. */
async function help(): Promise<void> {
  console.log('Usage: npm run cli -- COMMAND …\n\nCommands (COMMAND --help tells more):')
  const widest = Math.max(...Object.keys(COMMANDS).map((name) => name.length))
  for (const [name, load] of Object.entries(COMMANDS)) {
    const { command } = await load()
    console.log(`  ${name.padEnd(widest)}  ${command.summary}`)
  }
}

async function main(argv: string[]): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await help()
    return name === undefined ? 2 : 0
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!load) {
    console.error(`There is no command “${name}”. Commands: ${Object.keys(COMMANDS).join(', ')}.`)
    return 2
  }
  const { command } = await load()
  return command.run(rest)
}

process.exitCode = await main(process.argv.slice(2))
