using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Notes.References;

/// <summary>Tells by their signs whether words are a reference: an address, a year in its place, a quoted title, a page, an imprint. Two of them are enough.</summary>
internal static partial class ReferenceSigns
{
    /// <summary>Whether the words read like a reference or a pointer to one.</summary>
    public static bool IsLike(string text)
    {
        if (text.Length > 1500) return false;
        if (Pointer().IsMatch(text) || (text.Length < 160 && ShortTitle().IsMatch(text))) return true;
        var signs = (Address().IsMatch(text) ? 2 : 0) + (Accessed().IsMatch(text) ? 2 : 0) + (PrintedYear().IsMatch(text) ? 1 : 0)
            + (Quotation().IsMatch(text) ? 1 : 0) + (Page().IsMatch(text) ? 1 : 0) + (Imprint().IsMatch(text) ? 1 : 0);
        return signs >= 2;
    }

    [GeneratedRegex(@"^\W*(ibid|idem|op\.?\s*cit|loc\.?\s*cit|see (note|n\.|generally|infra|supra)|supra|infra|but (see|cf))\b|^\W*(id|cf)\.\s|\bop\.\s*cit\b|\bibid\.", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Pointer();

    // "Lo, “Axis,” 45": a short title.
    [GeneratedRegex(@"^\p{Lu}[\p{L}'’-]+(\s(and|&)\s\p{Lu}[\p{L}'’-]+)?,\s[“""‘][^”""]{3,90}[”""’][.,]?\s*((pp?\.\s*)?\d{1,4}([-–]\d{1,4})?)?\.?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex ShortTitle();

    [GeneratedRegex(@"https?://|www\.|\bdoi\b|\b10\.\d{4,}/", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Address();

    [GeneratedRegex(@"\b(accessed|available at|retrieved|last visited)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Accessed();

    // A year where references have it: in brackets, or after a comma and before the end of something.
    [GeneratedRegex(@"\([^()]{0,40}(1[5-9]|20)\d\d[a-e]?\)|[,.]\s*(\p{L}{3,9}\.?\s+)?(\d{1,2}\s+\p{L}{3,9}\.?,?\s+|\p{L}{3,9}\.?\s+\d{1,2},\s+)?(1[5-9]|20)\d\d[a-e]?\s*([.,;:]|$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex PrintedYear();

    // "(London: Routledge, 2011)"
    [GeneratedRegex(@"\(\p{Lu}[^():\d]{2,40}:\s[^():]{2,80},\s(\p{L}{3,9}\s)?(1[5-9]|20)\d\d\)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Imprint();

    [GeneratedRegex(@"[“‘«""][^”’»""]{4,}[”’»""]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\d\d\),\s\d{1,4}([-–]\d{1,4})?\.?$|\bn\.\s?d\.|\bpp?\.\s*\d|\bvol\.|\bno\.\s*\d|\beds?\.\W", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Page();
}
