;;; lov-mode.el --- Danish statutes, with the language server of Lovsmed  -*- lexical-binding: t; -*-

;; Version: 0.1.0
;; Package-Requires: ((emacs "28.1"))
;; Keywords: languages, convenience

;;; Commentary:

;; A major mode for drafts of Danish statutes (`*.lov', `*.lov.md').  It starts
;; `lovsmed lsp' with Eglot, with lsp-mode or not at all, as `lov-language-client' says.

;;; Code:

(defgroup lov nil
  "Danish statutes."
  :group 'text
  :prefix "lov-")

(defcustom lov-executable "lovsmed"
  "The program of Lovsmed: a name that is looked for on the path, or a path."
  :type 'string)

(defcustom lov-language-client 'eglot
  "What starts the language server when a draft is opened."
  :type '(choice (const eglot) (const lsp-mode) (const :tag "Nothing" nil)))

(defconst lov--marks "^[ \t#*_]*"
  "What may stand before a label: white space and the marks of Markdown.")

(defconst lov--section (concat lov--marks "\\(§§? [0-9]+\\(?: [a-zæøå]\\)?\\b\\.?\\)")
  "The label of a section.")

(defconst lov--chapter (concat lov--marks "\\(\\(?:Kapitel\\|Afsnit\\) [0-9IVXLC]+\\(?: [a-zæøå]\\)?\\)\\b")
  "The label of a chapter or a part.")

(defvar lov-font-lock-keywords
  `(("<!--.*?-->" . font-lock-comment-face)
    (,lov--chapter 1 font-lock-function-name-face)
    (,lov--section 1 font-lock-keyword-face)
    (,(concat "^»?[ \t*_]*\\(Stk\\. [0-9]+\\.\\)") 1 font-lock-keyword-face)
    (,(concat "^»?[ \t]*\\([0-9]+)\\|[a-zæøå])\\|[0-9]+\\. \\)") 1 font-lock-keyword-face)
    ("§§? ?[0-9]+\\(?: [a-z]\\b\\)?\\(?:, stk\\. [0-9]+\\)?\\(?:, nr\\. [0-9]+\\)?\\(?:, litra [a-z]\\b\\)?"
     . font-lock-constant-face)
    ("\\b\\(?:stk\\|nr\\)\\. [0-9]+\\b\\|\\blitra [a-z]\\b\\|\\bkapitel [0-9]+\\b" . font-lock-constant-face)
    ("»[^«]*«" . (0 font-lock-string-face append)))
  "What is marked in drafts.")

(defvar lov-imenu-generic-expression
  `((nil ,lov--section 1)
    ("Kapitler" ,(concat "^[ \t#*_]*\\(\\(?:Kapitel\\|Afsnit\\) .*\\)$") 1))
  "The sections and chapters of a draft.")

(defvar lov-mode-map
  (let ((map (make-sparse-keymap)))
    (define-key map (kbd "C-c C-v") #'lov-show-amended-act)
    (define-key map (kbd "C-c C-f") #'lov-show-changes)
    map)
  "Keys of `lov-mode'.")

;;;###autoload
(define-derived-mode lov-mode text-mode "Lov"
  "Major mode for drafts of Danish statutes."
  (setq-local font-lock-defaults '(lov-font-lock-keywords t)
              imenu-generic-expression lov-imenu-generic-expression
              outline-regexp (concat lov--section "\\|" lov--chapter)
              comment-start "<!-- "
              comment-end " -->"
              paragraph-start (concat "[ \t]*$\\|" lov--section)
              sentence-end-double-space nil)
  (modify-syntax-entry ?» "(«")
  (modify-syntax-entry ?« ")»")
  (visual-line-mode 1)
  (pcase lov-language-client
    ('eglot (when (and buffer-file-name (fboundp 'eglot-ensure)) (eglot-ensure)))
    ('lsp-mode (when (and buffer-file-name (fboundp 'lsp-deferred)) (lsp-deferred)))))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.lov\\(?:\\.md\\)?\\'" . lov-mode))

;;; The language server

(defvar eglot-server-programs)
(defvar lsp-language-id-configuration)
(declare-function eglot-current-server "eglot")
(declare-function eglot-ensure "eglot")
(declare-function eglot--TextDocumentIdentifier "eglot")
(declare-function jsonrpc-request "jsonrpc")
(declare-function lsp-deferred "lsp-mode")
(declare-function lsp-register-client "lsp-mode")
(declare-function lsp-stdio-connection "lsp-mode")
(declare-function lsp-workspace-command-execute "lsp-mode")
(declare-function lsp--buffer-uri "lsp-mode")
(declare-function make-lsp-client "lsp-mode")

(defun lov--command (&rest _)
  "The command line of the language server."
  (list lov-executable "lsp"))

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs (cons 'lov-mode #'lov--command)))

(with-eval-after-load 'lsp-mode
  (add-to-list 'lsp-language-id-configuration '(lov-mode . "lov"))
  (lsp-register-client
   (make-lsp-client :new-connection (lsp-stdio-connection #'lov--command)
                    :major-modes '(lov-mode)
                    :server-id 'lovsmed)))

(defun lov--amending-section ()
  "The number of the amending section around point, as a string."
  (save-excursion
    (end-of-line)
    (if (re-search-backward "^[ \t#*_]*§ \\([0-9]+\\(?: [a-z]\\)?\\)[.*_ \t]*$" nil t)
        (match-string-no-properties 1)
      (user-error "Markøren står ikke i en paragraf, der ændrer en lov"))))

(defun lov--execute (command)
  "Has the server execute COMMAND about the amending section around point."
  (let ((section (lov--amending-section)))
    (cond
     ((and (fboundp 'eglot-current-server) (eglot-current-server))
      (jsonrpc-request (eglot-current-server) :workspace/executeCommand
                       (list :command command
                             :arguments (vector (plist-get (eglot--TextDocumentIdentifier) :uri) section))))
     ((bound-and-true-p lsp-mode)
      (lsp-workspace-command-execute command (vector (lsp--buffer-uri) section)))
     (t (user-error "Sprogserveren er ikke i gang")))))

(defun lov-show-amended-act ()
  "Show the act as the amending section around point makes it."
  (interactive)
  (lov--execute "lovsmed.showAmendedAct"))

(defun lov-show-changes ()
  "Show what the amending section around point changes in the act."
  (interactive)
  (lov--execute "lovsmed.showChanges"))

(provide 'lov-mode)

;;; lov-mode.el ends here
