using RelationsExplorer.Import.Recognising.Dates.Words;

namespace RelationsExplorer.Import.Recognising.Dates.Calendar;

/// <summary>Reads a year that is placed by another: "last year", "the following year", "the year after", "the year before last".</summary>
internal static class RelatedYear
{
    /// <summary>How the year is placed, and the token after it; null where none stands there.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="i">The token.</param>
    public static (Relation Relation, int Next)? ReadOrNull(DateText text, int i)
    {
        if (text.Says(i, DateWord.Relation, out var said, out var next) && text.IsWord(next, "year")) return ((Relation)said, next + 1);
        if (!text.IsWord(i, "the") || !text.IsWord(i + 1, "year")) return null;
        if (text.IsWord(i + 2, "before") && text.IsWord(i + 3, "last")) return (Relation.BeforeLast, i + 4);
        if (!text.IsPause(i + 3) && !text.Says(i + 3, DateWord.Pronoun) && !text.IsWord(i + 3, "and")) return null;
        return text.IsWord(i + 2, "after") ? (Relation.Following, i + 3) : text.IsWord(i + 2, "before") ? (Relation.Previous, i + 3) : null;
    }
}
