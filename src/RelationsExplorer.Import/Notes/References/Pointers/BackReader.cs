using System.Buffers;
using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Names;
using RelationsExplorer.Import.Notes.References.Press;
using RelationsExplorer.Import.Notes.References.Titles;

namespace RelationsExplorer.Import.Notes.References.Pointers;

/// <summary>Reads words that point back to a work named before: <i>ibid.</i>, <i>op. cit.</i>, "supra note 5".</summary>
internal static partial class BackReader
{
    private static readonly SignedPattern ToNoteBy = new(ToNote(), "note", "n.", "(n", " n ", "fn", "ref", "anm", "сноск", "прим", "注");

    private static readonly SignedPattern ToNumberBy = new(ToNumber(), "no.");

    // "ibid.", "Ebd., p. 5": words that stand first and name nothing.
    private static readonly Regex Ibid = new(
        $@"^[^\p{{L}}]*(?<word>idem|id(?=\.)|{Alternatives("back-words.txt")})(?!\p{{L}})\.?(?<tail>[^“‘""]{{0,120}})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(Patterns.Timeout));

    // "Lo, op. cit., 5", "Лукин А. В. Указ. соч. С. 51", "Rossi, Il drago, cit., p. 60"
    private static readonly Regex OpCit = new(
        $@"^(?<who>.{{0,200}}?)(?:[\s,.]+|^)\(?(?:{Alternatives("cited-words.txt")})\b(?!\s(?:in|by|per)\b)[.)]*(?<tail>.{{0,80}})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(Patterns.Timeout));

    private static readonly SearchValues<string> OpCitSigns = SearchValues.Create(["cit", "supra", "a.o", "a. o", "соч", "раб.", "ст.", "soch", "cyt", "前引"], StringComparison.OrdinalIgnoreCase);

    /// <summary>What the words point back to; null where they do not.</summary>
    public static ParsedReference? ReadOrNull(string text)
    {
        var ibid = Ibid.Match(text);
        if (ibid.Success && !IsNewWork(ibid)) return new ParsedReference(text) { Back = BackReference.Ibid, Locator = LocatorIn(ibid.Groups["tail"].Value) };
        if (text.Length > 250) return null;
        var note = ToNoteBy.Match(text) is { Success: true } plain ? plain : ToNumberBy.Match(text) is { Success: true } numbered && Outlets.FindOrNull(numbered.Groups["who"].Value) is null ? numbered : Match.Empty;
        // "in «Rivers», n. 3, 2014" is the number of a journal.
        if (note.Success && !IsOfYear().IsMatch(note.Groups["tail"].Value))
        {
            var named = ReferenceSplitter.WithoutLead(note.Groups["who"].Value.Trim(' ', ',', '(')).Trim(' ', ',', '(', '.');
            var who = Names(named);
            return new ParsedReference(text)
            {
                Back = BackReference.Note,
                BackTo = note.Groups["note"].Value,
                Authors = who,
                Title = who.Count == 0 && named.Contains(' ', StringComparison.Ordinal) ? named : null,
                Locator = LocatorIn(note.Groups["tail"].Value),
            };
        }

        if (!text.AsSpan().ContainsAny(OpCitSigns) || OpCit.Match(text) is not { Success: true } cited) return null;
        var (authors, shortTitle) = NamesAndTitle(cited.Groups["who"].Value);
        return new ParsedReference(text)
        {
            Back = BackReference.OpCit,
            Authors = authors,
            Title = shortTitle,
            Locator = LocatorIn(cited.Groups["tail"].Value),
        };
    }

    // "Lo", "Lo, Axis", "Lo, “Axis”", "Axis": a name, a short title, or both.
    private static (IReadOnlyList<string> Authors, string? Title) NamesAndTitle(string who)
    {
        if (QuotedTitle.FindOrNull(who) is { } quoted) return (Names(who[..quoted.Start]), quoted.Text);
        var named = Bare(who);
        if (NameReader.Read(named, out _) is { Count: > 0 } all && (all.Count == 1 || !named.Contains(',', StringComparison.Ordinal))) return (all, null);
        var segments = Segments.AtCommas(named);
        var reference = new PrintedReference(named);
        var names = LeadingAuthors.Read(reference, segments);
        if (names > 0) return (reference.Authors, string.Join(", ", segments.Skip(names)));
        // "Survey of Ferries, op. cit.": no name, but a title.
        if (Names(who) is not { Count: > 0 } family) return ([], named.Contains(' ', StringComparison.Ordinal) ? named : null);
        return (family, NameReader.Read(segments.Count > 0 ? segments[0] : "", out _).Count == 1 && segments.Count > 1 ? string.Join(", ", segments.Skip(1)) : null);
    }

    private static string Bare(string who)
    {
        who = ReferenceSplitter.WithoutLead(who.Trim(' ', ',', ':', '(')).Trim(' ', ',', '(');
        // "Lo B. Op. cit.": the stop belonged to the initial.
        return who is [.., '.' or ' ', var initial] && char.IsUpper(initial) ? who + "." : who;
    }

    private static string Alternatives(string file) =>
        string.Join('|', WordList.Rows(typeof(BackReader), file).Select(row => Regex.Escape(row[0]).Replace("\\.\\ ", @"\.?\s*", StringComparison.Ordinal).Replace("\\ ", @"\s*", StringComparison.Ordinal)).OrderByDescending(words => words.Length).ThenBy(words => words, StringComparer.Ordinal));

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
        who = Bare(who);
        return who.Length == 0 ? [] : NameReader.Read(who, out _) is { Count: > 0 } names ? names : NameReader.Read(who.Split(',')[0], out _);
    }

    [GeneratedRegex(@"^,\s(\p{L}{3,9}\s)?(19|20)\d\d\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex IsOfYear();

    [GeneratedRegex(@"^\W*((at|pp?|pages?|chap|ch|vol|para|paras|art|section|note)\b.*|\d.*)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex OnlyPlace();

    // "Lee, no. 4", "Lee and Haddad, no. 4, p. 12": family names alone, where a journal would have a year.
    [GeneratedRegex(@"^(?<who>\p{Lu}[\p{L}’'-]+(,\s\p{Lu}[\p{L}’'-]+){0,2}((,?\s(and|&)\s\p{Lu}[\p{L}’'-]+)|\set al\.)?),\sno\.\s?(?<note>\d{1,3})(?<tail>(,\s(at|pp?\.?)\s?\d{1,4}([-–]\d{1,4})?)?)\.?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex ToNumber();

    [GeneratedRegex(@"^(?<who>[^“‘""]{0,80}?)[\s,(]*(\b(see|supra|above|cf\.?|wie|in|см\.|сноска)[,\s]+)*\b(?<!\d\s)(note|(?-i:n)\.|(?<=\(|\babove\s|\bsupra\s)(?-i:nn?)(?=\s)|fn\.?|footnote|endnote|ref\.?|anm(erkung|\.)?|fu(ß|ss)note|nota|сноска|прим(ечание|\.)?|注)\s*(?<note>\d{1,3})\b\s*(above|supra|ci-dessus|oben)?[).]*(?<tail>[^“‘""]{0,60})$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex ToNote();
}
