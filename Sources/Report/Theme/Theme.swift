/// How pages look, in five parts: text, layout, blocks, programs, and small or printed pages.
enum Theme {}
