/*
 * The body as lists of points, written as SVG writes them: units to the side of the body's middle, positive to the
 * right, then units down from the top. Only the right half is drawn; the left is its mirror image. The head is 65 units
 * high and the body 488: seven and a half heads, which is what drawing books give a grown person.
 */

/** From under the head over the shoulder, down the outside of the arm, round the hand and up again to the armpit. */
export const ARM_LINE =
  '11.5,60 11.6,80 12.6,91 19,99 33,104.5 47,109.5 57.5,118 63,131 65.2,148 67,168 69.6,188 74.2,208 78.2,229 80.4,249 ' +
  '81.8,266 85.4,280 88.6,295 89.6,311 87,325 82.6,332 78.4,327.5 76.6,315.5 74.6,307 70.6,309 68.6,303 69.6,290 ' +
  '70.8,279 70.6,266 66,248 60.6,228 56,209 52.4,190 49.4,170 45.6,150';

/** From the armpit down the flank and the outside of the leg to the ankle. */
export const FLANK_LINE =
  '45.6,150 43.4,166 40.8,184 38.6,202 38,218 39.6,234 42.2,250 45,268 45.8,288 44.6,312 41.4,338 37.6,362 35,380 ' +
  '34.6,396 35.6,412 34.4,432 30.6,454 27,472 26,485';

/** Round the foot to the inside of the ankle. */
export const FOOT_LINE = '26,485 29,493 32.4,500 30.4,504.6 22,505.6 14.4,504.6 12.6,498 13.4,486';

/** Up the inside of the leg. */
export const INSIDE_LINE = '13.4,486 13.4,470 11.4,450 8.6,428 8.4,408 9.4,388 8.4,368 6,340 3.6,312 1.6,290 0,282';

/** From the crown to the chin, seen from the front. */
export const FACE_LINE = '0,17 10.6,19 18.6,26.6 21.8,38 21.6,50 19.4,61.5 15.2,72.6 8.2,80.2 0,82.2';

/** The same from the back, down to where the hair ends: the neck begins higher there. */
export const NAPE_LINE = '0,17 10.6,19 18.6,26.6 21.8,38 21.6,50 19.2,61 14,69.4 7.2,73.4 0,74.4';

/** The ear, out from the head and back to it. */
export const EAR_LINE = '20.8,44.5 24,43.6 24.6,49 22.6,56.4 19.6,57.4';
