import Tensor
import Testing

@Suite struct InstructionSetTests {
  @Test func thePortableOneIsEverywhere() {
    #expect(InstructionSet.available.last == "portable")
    #expect(InstructionSet.available.contains(InstructionSet.active))
  }

  @Test func unknownOnesAreRefused() {
    let active = InstructionSet.active
    #expect(!InstructionSet.select("avx1") && !InstructionSet.select(""))
    #expect(InstructionSet.active == active)
    #expect(InstructionSet.select(active))
  }
}
