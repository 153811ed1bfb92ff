import { mayRole, PERMISSIONS, type Permission, ROLE_NAMES, ROLES } from '@/domain/access'

/** A table with its columns aligned, as the formatter has it. */
function table(head: readonly string[], rows: readonly string[][]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

function permissionRows(): string[][] {
  return Object.entries(PERMISSIONS).map(([permission, { does, on }]) => [
    does,
    on === 'resolution' ? 'a resolution in sight' : 'the delegation',
    ...ROLES.map((role) => (mayRole(role, permission as Permission) ? 'yes' : '–')),
  ])
}

/** docs/roles.md as the table of domain/access.ts has it now. */
export function rolesPage(): string {
  return `# Roles

Printed by \`npm run roles\` from \`domain/access.ts\`, the one table of who may do what; a test fails when this page
differs from it. \`server/matrix.test.ts\` asks every command and every read as everybody, and expects what stands here.

## Who may do what

${table(['', 'on', ...ROLES.map((role) => ROLE_NAMES[role])], permissionRows())}

An administrator and a head of delegation see every resolution. A negotiator and an observer see those whose team they
are on; of any other they are told that there is nothing, as of one that does not exist. Whoever is signed out,
disabled or has run out of time is nobody: no command and no read answers.

Sign-in, set-up and one-time links are open to nobody in particular: set-up works once, on an empty database; a link
lets its holder choose one person's password, and nothing else.
`
}
