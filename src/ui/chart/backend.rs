//! What plotters draws on: keeps shapes as plain values, which the view makes SVG elements of. Writes no markup, knows no
//! font and no color, and never fails. Lengths are tenths of a pixel, so that whole numbers draw fine lines.

use super::tone::Tone;
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};
use std::convert::Infallible;

/// Tenths of a pixel in a pixel.
pub(super) const PX: i32 = 10;
/// Height of the letters, as in the style sheet.
pub(super) const LETTER: i32 = 12 * PX;

/// A shape of a picture, in tenths of a pixel from the top left. Shapes of one kind and tone that follow each other are
/// one: a browser draws one path of a thousand boxes faster than a thousand boxes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Rectangles.
    Boxes {
        /// What they stand for.
        tone: Tone,
        /// Whether they are filled, or an outline.
        is_filled: bool,
        /// Left, top, width, height.
        boxes: Vec<[i32; 4]>,
    },
    /// Lines from point to point.
    Lines {
        /// What they stand for.
        tone: Tone,
        /// Each line by its points.
        lines: Vec<Vec<BackendCoord>>,
    },
    /// Circles.
    Dots {
        /// What they stand for.
        tone: Tone,
        /// Whether they are filled, or an outline.
        is_filled: bool,
        /// Middle and radius.
        dots: Vec<[i32; 3]>,
    },
    /// Words on one line.
    Words {
        /// What they stand for.
        tone: Tone,
        /// Where their line stands.
        at: BackendCoord,
        /// Which end of them stands there.
        anchor: Anchor,
        /// The words.
        words: String,
    },
}

/// Which end of words stands at their place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    /// They begin there.
    Start,
    /// Their middle is there.
    Middle,
    /// They end there.
    End,
}

impl Anchor {
    /// Value of `text-anchor`.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        }
    }
}

/// Width of words, about: there is no font to ask. Tenths of a pixel; rather too wide than too narrow.
pub(super) fn width(words: &str) -> i32 {
    words.chars().map(letter_width).sum()
}

/// Hundredths of the letter's height, by the wider of the usual system fonts.
fn letter_width(letter: char) -> i32 {
    let hundredths = match letter {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 30,
        'f' | 'r' | 't' | '(' | ')' | ' ' | '-' => 40,
        'm' | 'w' | 'M' | 'W' => 90,
        'A'..='Z' => 72,
        '0'..='9' => 65,
        '\0'..='\u{2fff}' => 61,
        // Scripts with wide letters, and emoji.
        _ => 110,
    };
    hundredths * LETTER / 100
}

/// Keeps what is drawn.
pub(super) struct Recorder<'a> {
    size: (u32, u32),
    shapes: &'a mut Vec<Shape>,
}

impl<'a> Recorder<'a> {
    /// For a picture of this width and height, in tenths of a pixel.
    pub(super) fn new(size: (u32, u32), shapes: &'a mut Vec<Shape>) -> Self {
        Self { size, shapes }
    }

    fn line(&mut self, points: Vec<BackendCoord>, new_tone: Tone) {
        match self.shapes.last_mut() {
            Some(Shape::Lines { tone, lines }) if *tone == new_tone => lines.push(points),
            _ => self.shapes.push(Shape::Lines { tone: new_tone, lines: vec![points] }),
        }
    }
}

type Kept = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for Recorder<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Kept {
        Ok(())
    }

    fn present(&mut self) -> Kept {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Kept {
        self.draw_rect((x, y), (x + PX, y + PX), &color, true)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Kept {
        self.line(vec![from, to], Tone::behind(style.color()));
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (left, top): BackendCoord,
        (right, bottom): BackendCoord,
        style: &S,
        fill: bool,
    ) -> Kept {
        let new_tone = Tone::behind(style.color());
        let new = [left, top, right - left, bottom - top];
        match self.shapes.last_mut() {
            Some(Shape::Boxes { tone, is_filled, boxes }) if *tone == new_tone && *is_filled == fill => boxes.push(new),
            _ => self.shapes.push(Shape::Boxes { tone: new_tone, is_filled: fill, boxes: vec![new] }),
        }
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Kept {
        self.line(path.into_iter().collect(), Tone::behind(style.color()));
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, (x, y): BackendCoord, radius: u32, style: &S, fill: bool) -> Kept {
        let new_tone = Tone::behind(style.color());
        let new = [x, y, i32::try_from(radius).unwrap_or_default()];
        match self.shapes.last_mut() {
            Some(Shape::Dots { tone, is_filled, dots }) if *tone == new_tone && *is_filled == fill => dots.push(new),
            _ => self.shapes.push(Shape::Dots { tone: new_tone, is_filled: fill, dots: vec![new] }),
        }
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, (x, y): BackendCoord) -> Kept {
        let pos = style.anchor();
        let anchor = match pos.h_pos {
            HPos::Left => Anchor::Start,
            HPos::Center => Anchor::Middle,
            HPos::Right => Anchor::End,
        };
        // From the top, middle or bottom of a line to the foot of its letters.
        let down = match pos.v_pos {
            VPos::Top => LETTER,
            VPos::Center => LETTER * 35 / 100,
            VPos::Bottom => -LETTER / 4,
        };
        let (tone, words) = (Tone::behind(style.color()), text.to_owned());
        self.shapes.push(Shape::Words { tone, at: (x, y + down), anchor, words });
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        _: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        Ok((width(text).unsigned_abs(), LETTER.unsigned_abs()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use plotters::prelude::*;

    #[track_caller]
    fn check(draw: impl Fn(&mut Recorder<'_>), expected: &[Shape]) {
        let mut shapes = Vec::new();
        draw(&mut Recorder::new((1000, 1000), &mut shapes));
        assert_eq!(shapes, expected);
    }

    #[test]
    fn shapes_that_follow_each_other_are_one() {
        let filled = |tone, boxes| Shape::Boxes { tone, is_filled: true, boxes };
        let draw = |recorder: &mut Recorder<'_>| {
            for (at, tone) in [(0, Tone::Mark), (20, Tone::Mark), (40, Tone::Low)] {
                recorder.draw_rect((at, 0), (at + 10, 30), &tone.to_backend_color(), true).unwrap();
            }
            recorder.draw_rect((60, 0), (70, 30), &Tone::Low.to_backend_color(), false).unwrap();
        };
        check(
            draw,
            &[
                filled(Tone::Mark, vec![[0, 0, 10, 30], [20, 0, 10, 30]]),
                filled(Tone::Low, vec![[40, 0, 10, 30]]),
                Shape::Boxes { tone: Tone::Low, is_filled: false, boxes: vec![[60, 0, 10, 30]] },
            ],
        );
    }

    #[test]
    fn lines_dots_and_points_are_kept_as_they_are() {
        let color = Tone::Rule.to_backend_color();
        check(
            |recorder| {
                recorder.draw_line((0, 0), (5, 5), &color).unwrap();
                recorder.draw_path([(1, 1), (2, 2), (3, 1)], &color).unwrap();
                recorder.draw_circle((7, 8), 9, &color, false).unwrap();
                recorder.draw_circle((1, 8), 9, &color, false).unwrap();
                recorder.draw_pixel((4, 4), color).unwrap();
            },
            &[
                Shape::Lines { tone: Tone::Rule, lines: vec![vec![(0, 0), (5, 5)], vec![(1, 1), (2, 2), (3, 1)]] },
                Shape::Dots { tone: Tone::Rule, is_filled: false, dots: vec![[7, 8, 9], [1, 8, 9]] },
                Shape::Boxes { tone: Tone::Rule, is_filled: true, boxes: vec![[4, 4, 10, 10]] },
            ],
        );
    }

    #[test]
    fn words_stand_on_the_foot_of_their_letters() {
        use plotters::style::text_anchor::Pos;
        let mut shapes = Vec::new();
        {
            let area = Recorder::new((1000, 1000), &mut shapes).into_drawing_area();
            let style = TextStyle::from(("", LETTER)).color(&Tone::Quiet).pos(Pos::new(HPos::Right, VPos::Top));
            area.draw_text("Mon", &style, (50, 10)).unwrap();
            assert_eq!(area.estimate_text_size("Mon", &style).unwrap(), (width("Mon") as u32, LETTER as u32));
        }
        let at = (50, 10 + LETTER);
        let (tone, anchor, words) = (Tone::Quiet, Anchor::End, "Mon".to_owned());
        assert_eq!(shapes, [Shape::Words { tone, at, anchor, words }]);
    }

    #[test]
    fn a_wide_letter_takes_more_room_than_a_narrow_one() {
        assert!(width("WWW") > width("aaa") && width("aaa") > width("iii") && width("図") > width("W"));
    }
}
