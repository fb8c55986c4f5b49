import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { text } from '../../text/text.ts';
import './dialog.css';

interface DialogProps {
  heading: string;
  /** A sentence beside the heading. */
  note?: string;
  wide?: boolean;
  onClose: () => void;
  children: ComponentChildren;
}

/** A native modal dialog: the browser keeps focus inside, closes it on Escape and gives focus back afterwards. */
export function Dialog({ heading, note, wide = false, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const opener = document.activeElement;
    element.current!.showModal();
    // A dialog that is removed while open does not give focus back by itself.
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class={wide ? 'dialog wide' : 'dialog'}
      aria-labelledby={id}
      onClose={onClose}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={id}>{heading}</h2>
        {note && <p>{note}</p>}
        <button type="button" onClick={onClose}>
          {text.common.close}
        </button>
      </div>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
