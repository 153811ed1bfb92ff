import { redirect } from 'next/navigation'

/** The desk opens on its resolutions. */
export default function DeskPage() {
  redirect('/resolutions')
}
