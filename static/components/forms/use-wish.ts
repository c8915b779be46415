import { useState } from 'react';

/** Whether a form is shown: each growth of `turn`, from elsewhere on the page, brings it. */
export const useWish = (turn: number): [boolean, (isShown: boolean) => void] => {
  const [isShown, setShown] = useState(turn > 0);
  const [seen, setSeen] = useState(turn);
  if (turn > seen) {
    setSeen(turn);
    setShown(true);
  }
  return [isShown, setShown];
};
