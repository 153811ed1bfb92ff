import { Button } from '@/components/ui/Button'

/** The recovery codes, shown this once. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  return (
    <div role="status" className="flex max-w-lg flex-col items-start gap-3 rounded-control border border-ink p-4">
      <p className="text-body">
        <b>Keep these codes where your telephone is not.</b> Each signs you in once when the telephone is lost. They are
        not shown again.
      </p>
      <ol className="grid grid-cols-2 gap-x-8 gap-y-1 font-[560] text-lead" aria-label="Recovery codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <Button onClick={onDone}>I have kept them</Button>
    </div>
  )
}
