import { describedBy, Field, Input } from '@/components/ui/Field'

interface Props {
  id: string
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  mistake?: string | undefined
  type?: 'text' | 'date' | 'time'
  numeric?: boolean
  required?: boolean
  placeholder?: string
  className?: string
  inputClassName?: string
}

/** One line of a form with its label, what helps and what went wrong. */
export function TextField({ id, label, value, onChange, hint, mistake, className, ...rest }: Props) {
  const { type = 'text', numeric, required, placeholder, inputClassName } = rest
  return (
    <Field id={id} label={label} hint={hint} mistake={mistake} required={required} className={className ?? ''}>
      <Input
        id={id}
        type={type}
        inputMode={numeric ? 'numeric' : undefined}
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
        aria-required={required || undefined}
        aria-invalid={mistake ? true : undefined}
        aria-describedby={describedBy(id, { hint, mistake })}
        className={inputClassName}
      />
    </Field>
  )
}
