import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled, ROOT } from './install.mjs'
import { portFault } from './port.mjs'

/** Ends with one sentence: what a person can put right needs no stack trace. */
function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

/**
 * Everything between `npm start` and the first page.
 *
 * @param {{ sample: boolean }} options `sample`: serve the sample from a database of its own.
 */
export async function start({ sample }) {
  // A port that is taken is said before minutes of installing, and again when it is really opened.
  const taken = await portFault(process.env.HOST || '127.0.0.1', Number(process.env.PORT || 3000))
  if (taken) stop(taken)
  if (sample) process.env.DATA_DIR = path.join(process.env.DATA_DIR || 'data', 'sample')
  try {
    ensureInstalled()
    ensureBuilt()
  } catch (error) {
    stop(error.message)
  }
  if (sample) fillSample()
  process.env.NODE_ENV = 'production'
  const { serve } = await import('./serve.mjs')
  await serve()
}

/** Fills an empty sample database and prints whom to sign in as. The command does nothing to one that is filled. */
function fillSample() {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'sample'], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  if (done.status !== 0) stop('The sample could not be made; the lines above say why. Nothing else was touched.')
}
