#pragma once

namespace edgewise {

class Tour;

/// Real work on the webhooks of the sandbox: create, edit, mend an error, test, delete and undo.
void addWebhooksChapter(Tour &tour);

} // namespace edgewise
