using RelationsExplorer.Import.Notes.References.Containers;
using RelationsExplorer.Import.Notes.References.Names;

namespace RelationsExplorer.Import.Notes.References.Titles;

/// <summary>Knows a subtitle behind the full stop of a title: "Axis of Trust. The Old and the New Order. Oslo: Tideway Press".</summary>
internal static class Subtitles
{
    private const int FewestWords = 3;

    /// <summary>Joins the parts that belong to the title at a place to it.</summary>
    /// <param name="parts">What stands between full stops.</param>
    /// <param name="at">The place of the title.</param>
    public static void Join(List<string> parts, int at)
    {
        // Something must be left that says where the work appeared.
        while (at + 2 < parts.Count && IsOne(parts[at + 1]))
        {
            parts[at] += $"{(parts[at][^1] is '?' or '!' ? "" : ".")} {parts[at + 1]}";
            parts.RemoveAt(at + 1);
        }
    }

    // Words as titles have them: neither a date nor a place, an outlet, a body or a collection.
    private static bool IsOne(string part) =>
        char.IsUpper(part[0]) && part.Count(' ') + 1 >= FewestWords && LeadingAuthors.SmallWord().IsMatch(part) && !part.Any(char.IsDigit)
        && !part.StartsWith("In ", StringComparison.Ordinal) && !part.StartsWith("In: ", StringComparison.Ordinal)
        && ContainerReader.KnownOrNull(part) is null && ImprintReader.PlaceOrNull(part) is null && !TitleTail.IsSeries(part)
        && !BodyName.Is(part) && NameReader.Read(part, out _).Count == 0;
}
