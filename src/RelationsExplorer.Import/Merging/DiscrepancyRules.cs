namespace RelationsExplorer.Import.Merging;

/// <summary>The names of the rules by which accounts are found not to agree.</summary>
internal static class DiscrepancyRules
{
    /// <summary>The same kind of event at the same places in like words, at dates that cannot both be.</summary>
    public const string SamePlacesOtherDate = "same-places-other-date";

    /// <summary>Figures in one unit beside like words, that cannot both be.</summary>
    public const string SameWordsOtherFigure = "same-words-other-figure";
}
