using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Dates;

namespace RelationsExplorer.Import.Notes.References.Styles;

/// <summary>Reads films and broadcasts, named by their title with those who made them behind it: "The Long Ferry. Dir. Omar Haddad. Perf. Ann Lee. Tideway Films, 2012. Film."</summary>
internal static partial class FilmReader
{
    /// <summary>Reads title, house and year.</summary>
    /// <returns>Whether the reference is one.</returns>
    public static bool Read(PrintedReference reference)
    {
        if (Film().Match(reference.Rest) is not { Success: true } film) return false;
        reference.Title = film.Groups["title"].Value.Trim(' ', '*', '_', '“', '”');
        if (House().Match(film.Groups["rest"].Value) is { Success: true } house)
        {
            reference.Publisher ??= house.Groups["house"].Value.Trim();
            reference.Issued ??= ReferenceDates.WholeOrNull(house.Groups["date"].Value)?.Date;
        }
        else if (ReferenceDates.Find(film.Groups["rest"].Value) is [.., var date])
        {
            reference.Issued ??= date.Date;
        }

        reference.Rest = "";
        return true;
    }

    [GeneratedRegex(@"^(?<title>[*_“]?\p{Lu}[^.“”]{1,120})[.,][*_”]?\s(Dir\.|Directed by|directed by|Prod\.|Produced by|Created by)\s(?<rest>\p{Lu}.+)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Film();

    [GeneratedRegex(@"[.,]\s(?<house>\p{Lu}[^.,]{1,60}),\s(?<date>(\d{1,2}\s\p{Lu}\p{Ll}+\.?\s)?(19|20)\d\d)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex House();
}
