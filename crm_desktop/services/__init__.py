"""What a person does: each thing one function, each writing one undoable action. Knows no Qt."""
