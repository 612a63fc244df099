using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Notes.References;

/// <summary>Reads words that point back to a work named before: <i>ibid.</i>, <i>op. cit.</i>, "supra note 5".</summary>
internal static partial class BackReader
{
    private static readonly SignedPattern ToNoteBy = new(ToNote(), "note", "n.", "(n", "fn", "ref");
    private static readonly SignedPattern OpCitBy = new(OpCit(), "cit", "supra");

    /// <summary>What the words point back to; null where they do not.</summary>
    public static ParsedReference? ReadOrNull(string text)
    {
        var ibid = Ibid().Match(text);
        if (ibid.Success && !IsNewWork(ibid)) return new ParsedReference(text) { Back = BackReference.Ibid, Locator = LocatorIn(ibid.Groups["tail"].Value) };
        if (text.Length > 250) return null;
        var note = ToNoteBy.Match(text);
        // "in «Rivers», n. 3, 2014" is the number of a journal.
        if (note.Success && !IsOfYear().IsMatch(note.Groups["tail"].Value))
        {
            var named = ReferenceSplitter.WithoutLead(note.Groups["who"].Value.Trim(' ', ',', '(')).Trim(' ', ',', '(', '.');
            var authors = Names(named);
            return new ParsedReference(text)
            {
                Back = BackReference.Note,
                BackTo = note.Groups["note"].Value,
                Authors = authors,
                Title = authors.Count == 0 && named.Contains(' ', StringComparison.Ordinal) ? named : null,
                Locator = LocatorIn(note.Groups["tail"].Value),
            };
        }

        var cited = OpCitBy.Match(text);
        if (!cited.Success) return null;
        var who = cited.Groups["who"].Value;
        var quoted = QuotedTitle.FindOrNull(who);
        return new ParsedReference(text)
        {
            Back = BackReference.OpCit,
            Authors = Names(quoted is { } title ? who[..title.Start] : who),
            Title = quoted?.Text,
            Locator = LocatorIn(cited.Groups["tail"].Value),
        };
    }

    // "Idem, Quiet Rivers (London, 2011)" is another work of the same author.
    private static bool IsNewWork(Match ibid) => ibid.Groups["word"].Value.StartsWith("id", StringComparison.OrdinalIgnoreCase) && !OnlyPlace().IsMatch(ibid.Groups["tail"].Value);

    private static string? LocatorIn(string tail)
    {
        var reference = new PrintedReference(tail);
        LocatorReader.Read(reference);
        return reference.Locator ?? LocatorReader.AtEndOrNull(tail);
    }

    // "Lo, B., op. cit.": what stands before is a name, whatever the rest.
    private static IReadOnlyList<string> Names(string who)
    {
        who = ReferenceSplitter.WithoutLead(who.Trim(' ', ',', ':', '(')).Trim(' ', ',', '(');
        // "Lo B. Op. cit.": the stop belonged to the initial.
        if (who is [.., '.' or ' ', var initial] && char.IsUpper(initial)) who += ".";
        return who.Length == 0 ? [] : NameReader.Read(who, out _) is { Count: > 0 } names ? names : NameReader.Read(who.Split(',')[0], out _);
    }

    [GeneratedRegex(@"^\W*(?<word>ibid(em)?|idem|id|там же)\b(?<=\w{3}|же|id(?=\.))\.?(?<tail>[^“‘""]{0,120})$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Ibid();

    [GeneratedRegex(@"^,\s(\p{L}{3,9}\s)?(19|20)\d\d\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex IsOfYear();

    [GeneratedRegex(@"^\W*((at|pp?|pages?|chap|ch|vol|para|paras|art|section|note)\b.*|\d.*)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex OnlyPlace();

    [GeneratedRegex(@"^(?<who>[^“‘""]{0,80}?)[\s,(]*(\b(see|supra|above|cf\.?)[,\s]+)*\b(?<!\d\s)(note|(?-i:n)\.|(?<=\()(?-i:nn?)(?=\s)|fn\.?|footnote|endnote|ref\.?)\s*(?<note>\d{1,3})\b\s*(above|supra)?[).]*(?<tail>[^“‘""]{0,60})$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex ToNote();

    [GeneratedRegex(@"^(?<who>.{0,200}?)[\s,.]*\b(op\.?\s*cit|loc\.?\s*cit|supra|art\.\s*cit)\b\.?(?<tail>.{0,80})$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex OpCit();
}
