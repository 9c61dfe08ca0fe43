#pragma once

namespace edgewise {

class Tour;

/// Looks at what the chapters before have called, and at one write of theirs in full.
void addActivityChapter(Tour &tour);

} // namespace edgewise
