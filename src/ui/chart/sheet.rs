//! A sheet to draw on, and plots on it: the few strokes that all pictures are made of, on plotters' drawing areas.
//! Knows no data.

use super::axis::Axis;
use super::backend::{LETTER, Recorder, Shape};
use super::tone::Tone;
use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

/// A picture that is drawn. Lengths in tenths of a pixel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sketch {
    /// Width.
    pub(super) width: i32,
    /// Height.
    pub(super) height: i32,
    /// What is on it.
    pub(super) shapes: Vec<Shape>,
}

impl Sketch {
    /// A sheet of this size with what is drawn on it.
    pub(super) fn new(width: i32, height: i32, draw: impl FnOnce(&Sheet<'_>)) -> Self {
        let mut shapes = Vec::new();
        let recorder = Recorder::new((width.unsigned_abs(), height.unsigned_abs()), &mut shapes);
        draw(&Sheet { area: recorder.into_drawing_area() });
        Self { width, height, shapes }
    }
}

/// A sheet. Places on it are counted from its top left.
pub(super) struct Sheet<'a> {
    area: DrawingArea<Recorder<'a>, Shift>,
}

/// Where words stand to their place.
#[derive(Clone, Copy)]
pub(super) enum Stand {
    /// To the right of it.
    Right,
    /// To the left of it.
    Left,
    /// Beneath it.
    Below,
    /// To the right of it, with their top there.
    TopRight,
    /// To the left of it, with their top there.
    TopLeft,
}

/// A rectangle on a sheet: left, top, right, bottom.
pub(super) type Frame = [i32; 4];

// The recorder cannot fail, and so what plotters answers is not looked at.
impl<'a> Sheet<'a> {
    /// Words at a place.
    pub(super) fn words(&self, words: &str, at: (i32, i32), stand: Stand, tone: Tone) {
        let pos = match stand {
            Stand::Right => Pos::new(HPos::Left, VPos::Center),
            Stand::Left => Pos::new(HPos::Right, VPos::Center),
            Stand::Below => Pos::new(HPos::Center, VPos::Top),
            Stand::TopRight => Pos::new(HPos::Left, VPos::Top),
            Stand::TopLeft => Pos::new(HPos::Right, VPos::Top),
        };
        let style = TextStyle::from(("", LETTER)).color(&tone).pos(pos);
        self.area.draw(&Text::new(words, at, style)).ok();
    }

    /// A filled box.
    pub(super) fn fill(&self, [left, top, right, bottom]: Frame, tone: Tone) {
        self.area.draw(&Rectangle::new([(left, top), (right, bottom)], tone.filled())).ok();
    }

    /// The outline of a box.
    pub(super) fn outline(&self, [left, top, right, bottom]: Frame, tone: Tone) {
        self.area.draw(&Rectangle::new([(left, top), (right, bottom)], tone)).ok();
    }

    /// A line from point to point.
    pub(super) fn line(&self, points: Vec<(i32, i32)>, tone: Tone) {
        self.area.draw(&PathElement::new(points, tone)).ok();
    }

    /// A dot.
    pub(super) fn dot(&self, at: (i32, i32), radius: i32, tone: Tone) {
        self.area.draw(&Circle::new(at, radius, tone.filled())).ok();
    }

    /// A ring.
    pub(super) fn ring(&self, at: (i32, i32), radius: i32, tone: Tone) {
        self.area.draw(&Circle::new(at, radius, tone)).ok();
    }

    /// A plot within a frame: from left to right along one axis, from the bottom to the top along the other.
    pub(super) fn plot(&self, [left, top, right, bottom]: Frame, x: Axis, y: Axis) -> Plot<'a> {
        Plot { area: self.area.apply_coord_spec(Cartesian2d::new(x, y, (left..right, bottom..top))) }
    }
}

/// A plot on a sheet.
pub(super) struct Plot<'a> {
    area: DrawingArea<Recorder<'a>, Cartesian2d<Axis, Axis>>,
}

impl Plot<'_> {
    /// Place on the sheet of a pair of values.
    pub(super) fn at(&self, x: i64, y: i64) -> (i32, i32) {
        self.area.map_coordinate(&(x, y))
    }

    /// A line from pair to pair.
    pub(super) fn line(&self, points: Vec<(i64, i64)>, tone: Tone) {
        self.area.draw(&PathElement::new(points, tone)).ok();
    }

    /// The lines of both axes.
    pub(super) fn grid(&self) {
        self.area.draw_mesh(|backend, line| line.draw(backend, &ShapeStyle::from(Tone::Rule)), 0, 0).ok();
    }
}

#[cfg(test)]
impl Sketch {
    /// The words on it.
    pub(super) fn words(&self) -> Vec<&str> {
        let mut all = Vec::new();
        for shape in &self.shapes {
            if let Shape::Words { words, .. } = shape {
                all.push(words.as_str());
            }
        }
        all
    }

    /// The filled boxes of a tone.
    pub(super) fn boxes(&self, of: Tone) -> Vec<[i32; 4]> {
        self.all_boxes(of, true)
    }

    /// The outlines of a tone.
    pub(super) fn outlines(&self, of: Tone) -> Vec<[i32; 4]> {
        self.all_boxes(of, false)
    }

    fn all_boxes(&self, of: Tone, filled: bool) -> Vec<[i32; 4]> {
        let boxes = |shape: &Shape| match shape {
            Shape::Boxes { tone, is_filled, boxes } if *tone == of && *is_filled == filled => boxes.clone(),
            _ => Vec::new(),
        };
        self.shapes.iter().flat_map(boxes).collect()
    }

    /// Whether everything, words included, lies on the sheet.
    #[track_caller]
    pub(super) fn check_bounds(&self) {
        use super::backend::{Anchor, width};
        for shape in &self.shapes {
            let (left, right, top, bottom) = match shape {
                Shape::Words { at: (x, y), anchor, words, .. } => {
                    let width = width(words);
                    let left = match anchor {
                        Anchor::Start => *x,
                        Anchor::Middle => x - width / 2,
                        Anchor::End => x - width,
                    };
                    (left, left + width, y - LETTER, *y)
                }
                Shape::Boxes { boxes, .. } => (
                    boxes.iter().map(|one| one[0]).min().unwrap(),
                    boxes.iter().map(|one| one[0] + one[2]).max().unwrap(),
                    boxes.iter().map(|one| one[1]).min().unwrap(),
                    boxes.iter().map(|one| one[1] + one[3]).max().unwrap(),
                ),
                _ => continue,
            };
            let is_inside = left >= 0 && right <= self.width && top >= -LETTER / 2 && bottom <= self.height;
            assert!(is_inside, "{shape:?} on {} x {}", self.width, self.height);
        }
    }
}
