import Link from 'next/link'
import { Avatar } from '@/components/marks/Avatar'

/** One's own initials, which lead to the account: password, second factor, sign-out. */
export function AccountLink({ name }: { name: string }) {
  return (
    <Link href="/account" aria-label={`Your account, ${name}`} className="target shrink-0 rounded-full">
      <Avatar name={name} size={26} />
    </Link>
  )
}
