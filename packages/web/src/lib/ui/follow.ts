/** What each control was last told to show. */
const told = new WeakMap<Element, string>();

/**
 * Shows another value when the page gives one. Not on arrival: there the default stands, or what somebody typed before the
 * scripts came.
 */
export const follow =
  (value: string) =>
  (control: HTMLInputElement | HTMLSelectElement): void => {
    const isNews = told.has(control) && told.get(control) !== value;
    told.set(control, value);
    if (!isNews) return;
    if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = value === 'on';
    else if (control instanceof HTMLInputElement && control.type === 'radio')
      control.checked = control.value === value;
    else control.value = value;
  };
