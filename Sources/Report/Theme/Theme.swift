/// How pages look, in four parts: text, layout, blocks, and small or printed pages.
enum Theme {}
