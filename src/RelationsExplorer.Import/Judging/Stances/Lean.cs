namespace RelationsExplorer.Import.Judging.Stances;

/// <summary>How far words draw Russia and China together, and how far apart.</summary>
/// <param name="Together">The weight of the words of nearness.</param>
/// <param name="Apart">The weight of the words of distance.</param>
internal readonly record struct Lean(double Together, double Apart);
