import Commands

LovsmedProgram.run()
