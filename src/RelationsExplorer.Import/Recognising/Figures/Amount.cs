namespace RelationsExplorer.Import.Recognising.Figures;

/// <summary>A number as it is written, or two that bound a range, before its unit is known.</summary>
/// <param name="Low">The number, or the lower one.</param>
/// <param name="High">The number, or the higher one.</param>
/// <param name="Next">The token after it.</param>
/// <param name="IsInWords">Whether it is written in words.</param>
internal readonly record struct Amount(decimal Low, decimal High, int Next, bool IsInWords);
