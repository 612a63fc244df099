using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Dates;
using RelationsExplorer.Import.Notes.References.Names;
using RelationsExplorer.Import.Notes.References.Pointers;
using RelationsExplorer.Import.Notes.References.Titles;

namespace RelationsExplorer.Import.Notes.References.Styles;

/// <summary>Reads references as Russian standards print them: "Familia I. O. Title / I. O. Familia // Journal. – 2015. – No. 3. – P. 4–9."</summary>
internal static partial class SlashReader
{
    /// <summary>Reads authors and title; what follows the two strokes is left.</summary>
    /// <returns>Whether the reference is of that style.</returns>
    public static bool Read(PrintedReference reference)
    {
        var slashes = reference.Rest.IndexOf(" // ", StringComparison.Ordinal);
        if (slashes < 0) return false;
        var head = reference.Rest[..slashes].Trim();
        var who = FamilyFirst().Match(head);
        if (who.Success) AuthorReader.Read(reference, who.Value);
        var title = head[who.Length..];
        var stroke = title.IndexOf(" / ", StringComparison.Ordinal);
        if (stroke > 0)
        {
            // Who answers for the text stands behind a single stroke.
            if (!who.Success) AuthorReader.Read(reference, title[(stroke + 3)..]);
            title = title[..stroke];
        }

        title = title.Trim(' ', '.', ',');
        // "Заявление о мосте, 8 мая 2015 г. // …", "О портах : Федеральный закон от 29.12.2014 № 473-ФЗ // …": the day of the act, not that of the collection.
        if (ActBehind().Match(title) is { Success: true } act && ReferenceDates.Find(act.Groups["date"].Value) is [{ Fineness: 3 } day])
        {
            reference.Issued ??= day.Date;
            title = title[..act.Index];
        }

        if (QuotedTitle.FindOrNull(title) is { Start: 0 } quoted && quoted.End == title.Length) title = quoted.Text;
        reference.Title = TitleTail.Without(title);
        reference.IsQuoted = true;
        reference.Rest = Dashes().Replace(reference.Rest[(slashes + 4)..], ". ");
        LocatorReader.Read(reference);
        return true;
    }

    [GeneratedRegex(@"^(\p{Lu}[\p{L}’'ʼ-]+,?\s(\p{Lu}\p{Ll}?\.\s?){1,2}(\set al\.|(?<=\s)et al\.)?,?\s*|(?<=\.,\s)\p{Lu}\p{L}+(\s\p{Lu}\p{L}+)?\.\s)+", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex FamilyFirst();

    [GeneratedRegex(@"(?<=\p{L}{3}.{10,400}),\s(?<date>\d{1,2}\s\p{L}{3,8}\s(19|20)\d\d)(\sг(\.|ода)?)?$|\s:\s\p{Lu}?\p{L}+(\s\p{L}+){0,3}\sот\s(?<date>\d{1,2}\.\d{1,2}\.(19|20)\d\d)(\s(г\.\s)?№\s?\S+)?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex ActBehind();

    [GeneratedRegex(@"\.\s[–—-]\s", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Dashes();
}
