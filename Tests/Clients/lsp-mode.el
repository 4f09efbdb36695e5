;; What a user of Emacs with lsp-mode sees: the diagnostics of the draft. Editors/emacs is installed, and lsp-mode is chosen.
;; emacs --batch --eval '(package-initialize)' -l lsp-mode.el DRAFT
(setq lov-language-client 'lsp-mode)
(require 'lsp-mode)
(setq lsp-auto-guess-root t lsp-enable-snippet nil)

(let ((draft (pop command-line-args-left))
      (end (+ (float-time) 20)))
  (find-file draft)
  ;; `lsp-deferred' waits until the draft is shown, which it never is without a screen.
  (unless (bound-and-true-p lsp--buffer-deferred)
    (message "emacs: lsp-mode was not asked for")
    (kill-emacs 1))
  (lsp)
  (while (and (zerop (hash-table-count (lsp-diagnostics t))) (< (float-time) end))
    (accept-process-output nil 0.02)
    (sit-for 0.02))
  (let ((count (length (gethash (buffer-file-name) (lsp-diagnostics t)))))
    (unless (= count 6)
      (message "emacs: %d diagnostics, wanted 6" count)
      (kill-emacs 1)))
  (set-buffer-modified-p nil)
  (kill-emacs 0))
