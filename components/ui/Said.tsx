import { Notice } from './Notice'

/** What came of a form: a refusal in a box, success in a line, both announced. */
export function Said({ said }: { said: { done: string | null; message: string | null } }) {
  return (
    <div aria-live="polite">
      {said.message ? <Notice kind="alert">{said.message}</Notice> : null}
      {said.done ? <p className="font-[560] text-body">{said.done}</p> : null}
    </div>
  )
}
