import type { FieldPath, FieldValues, UseControllerProps, UseControllerReturn } from 'react-hook-form';
import { useController } from 'react-hook-form';

/** A field of a form, checked when it is left, but never while a button is held down. */
export function useField<Input extends FieldValues, Name extends FieldPath<Input>, Output>(
  props: UseControllerProps<Input, Name, Output>,
): UseControllerReturn<Input, Name> {
  const bound = useController(props);
  return { ...bound, field: { ...bound.field, onBlur: () => afterPress(bound.field.onBlur) } };
}

/**
 * A sentence that appears as the field is left moves what is below it. When it was left by pressing a button, the button
 * would go away under the finger and the press be lost: so it waits until the button was let go.
 */
function afterPress(act: () => void): void {
  if (document.querySelector('button:active') === null) {
    act();
    return;
  }
  const letGo = new AbortController();
  const go = () => {
    letGo.abort();
    // What the press itself does comes first.
    setTimeout(act);
  };
  for (const type of ['pointerup', 'pointercancel'])
    addEventListener(type, go, { capture: true, signal: letGo.signal });
}
