import { spawnSync } from 'node:child_process'

/**
 * Tests of full and read-only disks mount a small one where only their own process sees it: for root, a folder without
 * write permission is as good as any other.
 */
export const mountable = spawnSync('unshare', ['-m', 'true']).status === 0

/** What to run a server under so that `script` is done first, in a mount namespace of its own. */
export const onDisk = (script: string): string[] => ['unshare', '-m', 'sh', '-c', `${script} && exec "$@"`, 'sh']
