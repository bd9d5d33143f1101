// The page of the contact sheet: every exercise with the pictures that tell it without movement, and its id and name.
import { render } from 'preact';
import { FigureStill } from '@/components/figure/FigureStill';
import { EXERCISES } from '@/utils/domain/exercises/catalogue';
import { movementOf, stillsOf } from '@/utils/domain/exercises/movement';
import '@/components/tokens.css';
import './sheet.css';

function Sheet() {
  return (
    <main>
      {EXERCISES.map((exercise) => {
        const movement = movementOf(exercise.id);
        const pictures = movement === null ? 1 : stillsOf(movement, exercise).length;
        return (
          <figure key={exercise.id} id={exercise.id} style={{ gridColumn: `span ${pictures * 2}` }}>
            <FigureStill exercise={exercise} />
            <figcaption>
              <b>{exercise.id}</b> {exercise.name}
            </figcaption>
          </figure>
        );
      })}
    </main>
  );
}

render(<Sheet />, document.body);
