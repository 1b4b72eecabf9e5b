/// The functions of `numpy`.
enum NumPyFunctions {
  static var definitions: [NativeDefinition] {
    let parts: [[NativeDefinition]] = [
      UniversalFunction.definitions, UniversalMethods.definitions, NumPyArithmetic.definitions,
      NumPyCreation.definitions, NumPyGrids.definitions, NumPyReductions.definitions,
      NumPyStatistics.definitions, NumPyPolynomials.definitions, NumPyDecompositions.definitions,
      NumPyMatrixChain.definitions,
      NumPyProducts.definitions, NumPyShapes.definitions, NumPyJoining.definitions,
      NumPySelection.definitions,
      NumPySorting.definitions, NumPyIndices.definitions, NumPyCallables.definitions, NumPyTypes.definitions,
      NumPyErrors.definitions, NumPyPrinting.definitions,
    ]
    return Array(parts.joined())
  }
}
