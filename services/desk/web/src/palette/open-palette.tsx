import { lazy, Suspense, useEffect, useState } from 'react';

// Loaded when first asked for: most of a day's work does without.
const Palette = lazy(async () => ({ default: (await import('./palette.js')).Palette }));

/** Ctrl-K, on a Mac Cmd-K, anywhere but over an open dialog. With a modifier it cannot fire by accident. */
export function OpenPalette() {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k')
        return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, []);
  if (!isOpen) return null;
  return (
    <Suspense fallback={null}>
      <Palette
        onClose={() => {
          setIsOpen(false);
        }}
      />
    </Suspense>
  );
}
