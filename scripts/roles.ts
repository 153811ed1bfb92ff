import fs from 'node:fs'
import { rolesPage } from './roles/rolesPage'

/** Prints docs/roles.md from domain/access.ts. */
fs.writeFileSync(new URL('../docs/roles.md', import.meta.url), rolesPage())
